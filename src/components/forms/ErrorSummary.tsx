/** All errors at the top, linked to their questions, in the same words as beside them. */
import { useEffect, useRef } from 'preact/hooks';

export interface ErrorSummaryProps {
  title: string;
  text: string;
  errors: { field?: string; message: string }[];
  /** Changes when errors are shown anew, so that focus comes here again. */
  attempt?: number;
}

export function ErrorSummary({ title, text, errors, attempt }: ErrorSummaryProps) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (attempt) box.current?.focus();
  }, [attempt]);
  return (
    <div
      class="notice rust error-summary"
      role="alert"
      tabIndex={-1}
      ref={box}
      aria-labelledby="error-title"
    >
      <h2 id="error-title">{title}</h2>
      <p>{text}</p>
      <ul>
        {errors.map(({ field, message }) => (
          <li key={message}>{field ? <a href={`#${field}`}>{message}</a> : message}</li>
        ))}
      </ul>
    </div>
  );
}
