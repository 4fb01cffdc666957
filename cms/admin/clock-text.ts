/** A time of day as people type it. */

/**
 * `18.00`, `18`, `kl. 9:30` → `18:00`, `18:00`, `09:30`: the way in which it is kept.
 * @returns what was typed, where it is no time of day
 */
export function clockFromText(text: string): string {
  const [, hour = '', minute = '00'] =
    /^(?:kl\.?|klockan)?\s*(\d{1,2})(?:\s*[.:,]\s*(\d{2}))?$/i.exec(text.trim()) ?? [];
  const known = hour !== '' && Number(hour) < 24 && Number(minute) < 60;
  return known ? `${hour.padStart(2, '0')}:${minute}` : text;
}
