/** The desk's tips as the week takes them: coded, without words, and what is known of how they were handled. */
import { EST_CATEGORIES } from '../../domain/est/codes.ts';
import type { CodedTip } from '../../domain/est/coded-tip.ts';
import type { HandledTip } from '../../domain/est/service.ts';
import type { NamedCode } from '../../domain/est/reported-week.ts';
import { TIME_BANDS, WEEKDAYS } from '../../domain/tips/choices.ts';
import { codedOf, type DeskTip } from '../contract.ts';

/** Answers that come by other forms are not tips, and are not counted as such. */
export const TIP_FORM = 'tips';

/**
 * The tips of the tip form, coded. What the coordinator has coded counts before what the sender chose; a place only when
 * it is one of the publisher's list, so that no words of the sender's follow.
 */
export function codeTips(tips: readonly DeskTip[], places: readonly NamedCode[]): CodedTip[] {
  const marks = new Map<string, string>();
  const markOf = (way: string) => {
    const mark = marks.get(way) ?? `s${marks.size}`;
    marks.set(way, mark);
    return mark;
  };
  return tips
    .filter(({ form }) => form === TIP_FORM)
    .map((tip): CodedTip => {
      const { category, area, timeBand, weekdays } = codedOf(tip);
      const { place, priorityArea } = tip.coding;
      return {
        number: tip.number,
        receivedAt: tip.receivedAt,
        isoWeek: tip.isoWeek,
        experience: tip.experience === 'safe' ? 'safe' : 'unsafe',
        category: EST_CATEGORIES.find((code) => code === category) ?? 'other',
        area,
        place: placeId(place, places),
        timeBand: TIME_BANDS.find((code) => code === timeBand),
        weekdays: WEEKDAYS.filter((code) => weekdays.includes(code)),
        priorityArea,
        duplicate: tip.closedReason === 'same-as-other',
        senderSigns: waysToReach(tip).map(markOf),
      };
    });
}

/** How the tips were handled. */
export function handledTips(tips: readonly DeskTip[]): HandledTip[] {
  return tips
    .filter(({ form }) => form === TIP_FORM)
    .map(({ receivedAt, status, coding, content, receiptUsed }) => {
      const messages = typeof content === 'string' ? [] : content.messages;
      const answer = messages.find(({ from }) => from === 'municipality');
      return {
        receivedAt,
        ...(coding.firstReadAt !== undefined && { readAt: coding.firstReadAt }),
        ...(answer && { answeredAt: answer.sentAt }),
        closed: status === 'closed',
        receiptUsed,
      };
    });
}

function placeId(place: string | undefined, places: readonly NamedCode[]): string | undefined {
  return places.find(({ id, name }) => id === place || name === place)?.id;
}

/** E-mail address and telephone number, written alike however they were typed. */
function waysToReach({ content }: DeskTip): string[] {
  if (typeof content === 'string' || content.contact === undefined) return [];
  const { contactEmail, contactPhone } = content.contact;
  const ways = [
    typeof contactEmail === 'string' ? contactEmail.trim().toLowerCase() : '',
    typeof contactPhone === 'string'
      ? contactPhone.replace(/\D/g, '').replace(/^(00)?46(?=\d{7})/, '0')
      : '',
  ];
  return ways.filter((way) => way !== '');
}
