/** Answers to dialogues, walks and sign-ups: to read, answer and close. Their counts are made elsewhere. */
import { useState } from 'preact/hooks';
import { desk as deskWords } from '../../i18n/sv/desk.ts';
import { deskInbox } from '../../i18n/sv/desk-inbox.ts';
import { deskResponses as words } from '../../i18n/sv/desk-responses.ts';
import type { DeskTip, DeskTrouble } from '../contract.ts';
import { useDesk } from '../desk-context.ts';
import { formatDay, formatMoment } from '../format.ts';
import { AnswerForm } from '../inbox/AnswerForm.tsx';
import { StatusButtons } from '../inbox/StatusButtons.tsx';

export function Responses() {
  const { responses } = useDesk().state;
  const [open, setOpen] = useState<string>();
  const [reading, setReading] = useState(false);
  const response = responses.find(({ number }) => number === open);
  if (responses.length === 0) return <p>{words.none}</p>;
  return (
    <div class="inbox" data-reading={reading ? '' : undefined}>
      <div class="inbox-side">
        <ul class="response-list" aria-label={words.list}>
          {responses.toReversed().map((one) => (
            <li
              key={one.number}
              class="tip-row plain"
              data-open={one === response ? '' : undefined}
            >
              <button
                type="button"
                aria-current={one === response ? 'true' : undefined}
                onClick={() => {
                  setOpen(one.number);
                  setReading(true);
                }}
              >
                <span class="tip-row-top">
                  <strong>{formLabel(one)}</strong>
                  <span>{formatDay(one.receivedAt)}</span>
                </span>
                <span class="tip-row-what">
                  {one.entry} · {deskInbox.statuses[one.status]}
                </span>
              </button>
            </li>
          ))}
        </ul>
      </div>
      <div class="inbox-pane">
        {response ? (
          <Response key={response.number} response={response} onBack={() => setReading(false)} />
        ) : (
          <p class="inbox-nothing">{words.choose}</p>
        )}
      </div>
    </div>
  );
}

function Response({ response, onBack }: { response: DeskTip; onBack: () => void }) {
  const [said, setSaid] = useState('');
  const [trouble, setTrouble] = useState<DeskTrouble>();
  const { content, coded } = response;
  return (
    <article class="tip-pane">
      <p class="tip-back no-print">
        <button type="button" class="desk-button" onClick={onBack}>
          {deskInbox.back}
        </button>
      </p>
      <header>
        <h2>{response.number}</h2>
        <p class="tip-when">
          {formLabel(response)}: {response.entry} · {formatMoment(response.receivedAt)} ·{' '}
          {deskInbox.statuses[response.status]}
        </p>
      </header>
      {trouble && (
        <p class="notice rust" role="alert">
          {deskWords.troubles[trouble]}
        </p>
      )}
      {content === 'waiting' && <p>{deskInbox.sealed}</p>}
      {content === 'closed-to-me' && <p class="notice amber">{deskInbox.closedToMe}</p>}
      {typeof content !== 'string' && (
        <>
          {content.mismatches.length > 0 && (
            <p class="notice rust">{deskInbox.mismatch(content.mismatches.join(', '))}</p>
          )}
          <Answers title={words.answers} answers={content.answers} coded={coded} />
          {content.contact && (
            <Answers title={deskInbox.contact.title} answers={content.contact} coded={{}} />
          )}
          <div class="tip-work no-print">
            <AnswerForm tip={response} onSaid={setSaid} onTrouble={setTrouble} />
            <StatusButtons tip={response} onSaid={setSaid} onTrouble={setTrouble} />
          </div>
        </>
      )}
      <p role="status" class="tip-said no-print">
        {said}
      </p>
    </article>
  );
}

type AnswersOf = Readonly<Record<string, string | readonly string[]>>;

/** Free text first, coded choices after, by the names that the form gives its fields. */
function Answers({
  title,
  answers,
  coded,
}: {
  title: string;
  answers: AnswersOf;
  coded: AnswersOf;
}) {
  const names = Object.keys(answers).toSorted(
    (one, other) => Number(one in coded) - Number(other in coded),
  );
  return (
    <section>
      <h3>{title}</h3>
      <dl class="facts">
        {names.map((name) => (
          <div key={name} class="tip-fact">
            <dt>{name}</dt>
            <dd class="thread-text">{[answers[name] ?? []].flat().join(', ')}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function formLabel({ form }: DeskTip): string {
  return words.forms[form] ?? form;
}
