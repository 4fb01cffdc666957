/** Answers to dialogues, walks and sign-ups: to read, answer and close. Their counts are made elsewhere. */
import { Fragment } from 'preact';
import { useState } from 'preact/hooks';
import { desk as deskWords } from '../../i18n/sv/desk.ts';
import { deskInbox } from '../../i18n/sv/desk-inbox.ts';
import { deskResponses as words } from '../../i18n/sv/desk-responses.ts';
import type { DeskPage, DeskTip, DeskTrouble } from '../contract.ts';
import { useDesk } from '../desk-context.ts';
import { formatDay, formatMoment } from '../format.ts';
import { AnswerForm } from '../inbox/AnswerForm.tsx';
import { StatusButtons } from '../inbox/StatusButtons.tsx';
import { answersInWords, formOf, type AnswerInWords } from './answers-in-words.ts';

export function Responses() {
  const desk = useDesk();
  const { responses } = desk.state;
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
                  {titleOf(desk.page, one)} · {deskInbox.statuses[one.status]}
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
  const { page } = useDesk();
  const { content } = response;
  const form = formOf(page.forms, response);
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
          {formLabel(response)}: {titleOf(page, response)} · {formatMoment(response.receivedAt)} ·{' '}
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
          <Answers title={words.answers} answers={answersInWords(form, content.answers)} />
          {content.contact && (
            <Answers
              title={deskInbox.contact.title}
              answers={answersInWords(undefined, content.contact)}
            />
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

/** Under what they belong to, when they belong to something: a stop of a walk. */
function Answers({ title, answers }: { title: string; answers: readonly AnswerInWords[] }) {
  const groups = [...new Set(answers.map(({ group }) => group))];
  return (
    <section>
      <h3>{title}</h3>
      {groups.map((group) => (
        <Fragment key={group ?? ''}>
          {group !== undefined && <h4>{group}</h4>}
          <dl class="response-answers">
            {answers
              .filter((one) => one.group === group)
              .map(({ name, question, answer }) => (
                <div key={name} class="tip-fact">
                  <dt>{question}</dt>
                  <dd class="thread-text">{answer}</dd>
                </div>
              ))}
          </dl>
        </Fragment>
      ))}
    </section>
  );
}

function titleOf({ forms }: DeskPage, response: DeskTip): string {
  return formOf(forms, response)?.title ?? response.entry ?? '';
}

function formLabel({ form }: DeskTip): string {
  return words.forms[form] ?? form;
}
