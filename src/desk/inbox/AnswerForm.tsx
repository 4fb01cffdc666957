/** What has been said, and an answer to write: sealed here, read with the receipt code. */
import { useState } from 'preact/hooks';
import { MESSAGE_MAX_LENGTH } from '../../domain/tips/message.ts';
import { deskInbox as words } from '../../i18n/sv/desk-inbox.ts';
import type { DeskTip, DeskTrouble } from '../contract.ts';
import { useDesk, useDraft } from '../desk-context.ts';
import { formatMoment } from '../format.ts';
import { textBlocksOf } from '../settings.ts';
import { submitByKey } from './CodeForm.tsx';

interface Props {
  tip: DeskTip;
  onSaid: (text: string) => void;
  onTrouble: (trouble: DeskTrouble | undefined) => void;
}

export function AnswerForm({ tip, onSaid, onTrouble }: Props) {
  const desk = useDesk();
  const { number, content } = tip;
  const [text, write] = useDraft(`answer/${number}`);
  const [error, setError] = useState('');
  const [sending, setSending] = useState(false);
  const messages = typeof content === 'string' ? [] : content.messages;

  async function submit(event: Event) {
    event.preventDefault();
    if (sending) return;
    const written = text.trim();
    const wrong = written === '' ? words.answer.empty : '';
    setError(written.length > MESSAGE_MAX_LENGTH ? words.answer.tooLong : wrong);
    if (written === '' || written.length > MESSAGE_MAX_LENGTH) return;
    setSending(true);
    const result = await desk.answer(tip, written);
    setSending(false);
    onTrouble(result.ok ? undefined : result.problem);
    if (!result.ok) return;
    write('');
    onSaid(words.answer.sent);
  }

  return (
    <details class="tip-part" open={tip.askedAt !== undefined || text !== '' || undefined}>
      <summary>{words.answer.title}</summary>
      {messages.length > 0 && (
        <ol class="thread" aria-label={words.answer.thread}>
          {messages.map((message) => (
            <li key={`${message.from}${message.sentAt}`} data-from={message.from}>
              <p class="desk-hint">
                {words.answer.from[message.from]}, {formatMoment(message.sentAt)}
              </p>
              <p class="thread-text">{message.text ?? words.answer.unreadable}</p>
            </li>
          ))}
        </ol>
      )}
      <form
        class="answer-form"
        onSubmit={(event) => void submit(event)}
        onKeyDown={(event) => submitByKey(event, submit)}
      >
        <div class="desk-field">
          <label for={`block-${number}`}>{words.answer.block}</label>
          <select
            id={`block-${number}`}
            value=""
            onChange={(event) => {
              const block = textBlocksOf(desk).blocks[Number(event.currentTarget.value)];
              if (block) write(text === '' ? block.text : `${text}\n\n${block.text}`);
              event.currentTarget.value = '';
            }}
          >
            <option value="">{words.answer.chooseBlock}</option>
            {textBlocksOf(desk).blocks.map((block, index) => (
              <option key={block.name} value={String(index)}>
                {block.name}
              </option>
            ))}
          </select>
        </div>
        <div class="desk-field">
          <label for={`answer-${number}`}>{words.answer.label}</label>
          <p class="desk-hint" id={`answer-hint-${number}`}>
            {words.answer.hint}
          </p>
          <textarea
            id={`answer-${number}`}
            data-key="s"
            rows={5}
            value={text}
            aria-describedby={`answer-hint-${number}${error ? ` answer-error-${number}` : ''}`}
            aria-invalid={error !== '' || undefined}
            onInput={(event) => write(event.currentTarget.value)}
          />
          {error !== '' && (
            <p class="desk-error" id={`answer-error-${number}`} role="alert">
              {error}
            </p>
          )}
        </div>
        <p class="tip-buttons">
          <button type="submit" class="desk-button strong" aria-disabled={sending}>
            {words.answer.send}
          </button>
        </p>
      </form>
    </details>
  );
}
