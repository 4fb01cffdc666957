/** Where, when and how: the sender's answers, and the coordinator's where they differ. */
import { deskInbox as words } from '../../i18n/sv/desk-inbox.ts';
import { codedOf, type DeskTip } from '../contract.ts';
import { useDesk } from '../desk-context.ts';
import { areaName, kindLabel, labelOf } from '../labels.ts';

export function TipFacts({ tip }: { tip: DeskTip }) {
  const { page } = useDesk();
  const { labels, publisher } = page;
  const { content, coding } = tip;
  if (typeof content === 'string') return null;
  const { answers, contact } = content;
  const coded = codedOf(tip);
  const one = (name: string) => {
    const answer = answers[name];
    return typeof answer === 'string' ? answer : undefined;
  };
  const occurrence = one('occurrence');
  const priority = publisher.priorityAreas.find(({ slug }) => slug === coding.priorityArea);
  const facts: [label: string, value: string | undefined][] = [
    [words.facts.experience, labelOf(labels.experience, tip.experience)],
    [words.facts.category, labelOf(labels.category, coded.category)],
    [words.facts.area, areaName(page, coded.area)],
    [words.facts.place, coded.place],
    [words.facts.occurrence, occurrence && labelOf(labels.occurrence, occurrence)],
    [words.facts.date, one('date')],
    [
      words.facts.weekdays,
      coded.weekdays.map((day) => labelOf(labels.weekday, day)).join(', ') || undefined,
    ],
    [words.facts.timeBand, coded.timeBand && labelOf(labels.timeBand, coded.timeBand)],
    [words.facts.kind, coding.kind && kindLabel(coding.kind)],
    [words.facts.priorityArea, priority?.title ?? coding.priorityArea],
    [words.facts.note, coding.note],
  ];
  return (
    <>
      <section>
        <h3>{words.whereWhen}</h3>
        <dl class="facts">
          {facts.map(
            ([label, value]) =>
              value !== undefined &&
              value !== '' && (
                <div key={label} class="tip-fact">
                  <dt>{label}</dt>
                  <dd>{value}</dd>
                </div>
              ),
          )}
        </dl>
      </section>
      {contact && (
        <section>
          <h3>{words.contact.title}</h3>
          <dl class="facts">
            {(['contactName', 'contactEmail', 'contactPhone'] as const).map(
              (name) =>
                contact[name] !== undefined && (
                  <div key={name} class="tip-fact">
                    <dt>{words.contact[name]}</dt>
                    <dd>{contact[name]}</dd>
                  </div>
                ),
            )}
          </dl>
        </section>
      )}
    </>
  );
}
