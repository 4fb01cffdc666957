/** Thanks for what went to another company: without a code, because there is nothing here to follow. */
import type { HostedForm } from '../../views/forms/form-view.ts';

export interface HostedThanksProps {
  words: HostedForm['thanks'];
  home: string;
}

export function HostedThanks({ words, home }: HostedThanksProps) {
  return (
    <div class="flow">
      <h1 tabIndex={-1} id="thanks-title">
        {words.title}
      </h1>
      {words.demonstration && <p class="notice amber">{words.demonstration}</p>}
      <p>{words.text}</p>
      <p>{words.ask}</p>
      <p class="no-print">
        <a href={home}>{words.back}</a>
      </p>
    </div>
  );
}
