/**
 * The success criteria of WCAG 2.2, levels A and AA (W3C Recommendation, 5 October 2023). 4.1.1 is obsolete in
 * 2.2 and left out. `since` tells which of them the Swedish law asks for: EN 301 549 V3.2.1 follows WCAG 2.1.
 */
export interface Criterion {
  id: string;
  level: 'A' | 'AA';
  since: '2.0' | '2.1' | '2.2';
  /** W3C's own name, in English, by which auditors know it. */
  name: string;
  /** What it asks, in plain Swedish. Ours, not an official translation. */
  swedish: string;
}

const criterion = (
  id: string,
  level: Criterion['level'],
  since: Criterion['since'],
  name: string,
  swedish: string,
): Criterion => ({ id, level, since, name, swedish });

export const CRITERIA: readonly Criterion[] = [
  criterion('1.1.1', 'A', '2.0', 'Non-text Content', 'Bilder har text'),
  criterion(
    '1.2.1',
    'A',
    '2.0',
    'Audio-only and Video-only (Prerecorded)',
    'Ljud eller bild för sig finns som text',
  ),
  criterion('1.2.2', 'A', '2.0', 'Captions (Prerecorded)', 'Film har undertexter'),
  criterion(
    '1.2.3',
    'A',
    '2.0',
    'Audio Description or Media Alternative (Prerecorded)',
    'Film har syntolkning eller text',
  ),
  criterion('1.2.4', 'AA', '2.0', 'Captions (Live)', 'Direktsändning har undertexter'),
  criterion('1.2.5', 'AA', '2.0', 'Audio Description (Prerecorded)', 'Film har syntolkning'),
  criterion(
    '1.3.1',
    'A',
    '2.0',
    'Info and Relationships',
    'Rubriker, listor, tabeller och fält är märkta',
  ),
  criterion('1.3.2', 'A', '2.0', 'Meaningful Sequence', 'Ordningen stämmer när sidan läses upp'),
  criterion(
    '1.3.3',
    'A',
    '2.0',
    'Sensory Characteristics',
    'Anvisningar bygger inte på form eller plats',
  ),
  criterion('1.3.4', 'AA', '2.1', 'Orientation', 'Sidan fungerar på höjden och på bredden'),
  criterion(
    '1.3.5',
    'AA',
    '2.1',
    'Identify Input Purpose',
    'Fält om dig själv är märkta för autofyll',
  ),
  criterion('1.4.1', 'A', '2.0', 'Use of Color', 'Färg säger aldrig något ensam'),
  criterion('1.4.2', 'A', '2.0', 'Audio Control', 'Ljud går att stänga av'),
  criterion('1.4.3', 'AA', '2.0', 'Contrast (Minimum)', 'Text syns mot bakgrunden'),
  criterion('1.4.4', 'AA', '2.0', 'Resize Text', 'Text går att förstora till 200 procent'),
  criterion('1.4.5', 'AA', '2.0', 'Images of Text', 'Text är text, inte bild'),
  criterion('1.4.10', 'AA', '2.1', 'Reflow', 'Sidan ryms på 320 punkter utan att rullas i sidled'),
  criterion(
    '1.4.11',
    'AA',
    '2.1',
    'Non-text Contrast',
    'Knappar, fält och diagram syns mot bakgrunden',
  ),
  criterion('1.4.12', 'AA', '2.1', 'Text Spacing', 'Text tål mer luft'),
  criterion(
    '1.4.13',
    'AA',
    '2.1',
    'Content on Hover or Focus',
    'Det som visas när du pekar går att få bort',
  ),
  criterion('2.1.1', 'A', '2.0', 'Keyboard', 'Allt går att göra med tangentbord'),
  criterion('2.1.2', 'A', '2.0', 'No Keyboard Trap', 'Tangentbordet fastnar ingenstans'),
  criterion(
    '2.1.4',
    'A',
    '2.1',
    'Character Key Shortcuts',
    'Inga kortkommandon på en enda tangent',
  ),
  criterion('2.2.1', 'A', '2.0', 'Timing Adjustable', 'Ingen tid som går ut'),
  criterion('2.2.2', 'A', '2.0', 'Pause, Stop, Hide', 'Inget rör sig av sig självt'),
  criterion('2.3.1', 'A', '2.0', 'Three Flashes or Below Threshold', 'Inget blinkar'),
  criterion('2.4.1', 'A', '2.0', 'Bypass Blocks', 'Du kan hoppa till innehållet'),
  criterion('2.4.2', 'A', '2.0', 'Page Titled', 'Varje sida har en egen titel'),
  criterion('2.4.3', 'A', '2.0', 'Focus Order', 'Fokus går i rätt ordning'),
  criterion('2.4.4', 'A', '2.0', 'Link Purpose (In Context)', 'Länkar säger vart de leder'),
  criterion('2.4.5', 'AA', '2.0', 'Multiple Ways', 'Det finns mer än ett sätt att hitta en sida'),
  criterion(
    '2.4.6',
    'AA',
    '2.0',
    'Headings and Labels',
    'Rubriker och etiketter säger vad som kommer',
  ),
  criterion('2.4.7', 'AA', '2.0', 'Focus Visible', 'Fokus syns'),
  criterion('2.4.11', 'AA', '2.2', 'Focus Not Obscured (Minimum)', 'Fokus göms inte bakom något'),
  criterion('2.5.1', 'A', '2.1', 'Pointer Gestures', 'Inga svåra fingerrörelser krävs'),
  criterion('2.5.2', 'A', '2.1', 'Pointer Cancellation', 'Du kan ångra ett tryck'),
  criterion('2.5.3', 'A', '2.1', 'Label in Name', 'Det du ser är det som läses upp'),
  criterion('2.5.4', 'A', '2.1', 'Motion Actuation', 'Inget kräver att telefonen skakas'),
  criterion('2.5.7', 'AA', '2.2', 'Dragging Movements', 'Inget kräver att du drar'),
  criterion('2.5.8', 'AA', '2.2', 'Target Size (Minimum)', 'Knappar och länkar är stora nog'),
  criterion('3.1.1', 'A', '2.0', 'Language of Page', 'Sidans språk är märkt'),
  criterion('3.1.2', 'AA', '2.0', 'Language of Parts', 'Ord på andra språk är märkta'),
  criterion('3.2.1', 'A', '2.0', 'On Focus', 'Inget händer bara för att något får fokus'),
  criterion('3.2.2', 'A', '2.0', 'On Input', 'Inget oväntat händer när du fyller i'),
  criterion('3.2.3', 'AA', '2.0', 'Consistent Navigation', 'Menyn är likadan överallt'),
  criterion('3.2.4', 'AA', '2.0', 'Consistent Identification', 'Samma sak heter likadant överallt'),
  criterion('3.2.6', 'A', '2.2', 'Consistent Help', 'Hjälpen finns på samma plats överallt'),
  criterion('3.3.1', 'A', '2.0', 'Error Identification', 'Fel beskrivs med ord'),
  criterion('3.3.2', 'A', '2.0', 'Labels or Instructions', 'Fält har etiketter'),
  criterion('3.3.3', 'AA', '2.0', 'Error Suggestion', 'Fel kommer med förslag'),
  criterion(
    '3.3.4',
    'AA',
    '2.0',
    'Error Prevention (Legal, Financial, Data)',
    'Du kan kontrollera innan du skickar',
  ),
  criterion('3.3.7', 'A', '2.2', 'Redundant Entry', 'Inget frågas två gånger'),
  criterion(
    '3.3.8',
    'AA',
    '2.2',
    'Accessible Authentication (Minimum)',
    'Ingen gåta för att komma in',
  ),
  criterion('4.1.2', 'A', '2.0', 'Name, Role, Value', 'Hjälpmedel får veta vad allt är'),
  criterion('4.1.3', 'AA', '2.1', 'Status Messages', 'Meddelanden läses upp'),
];

export const CRITERION_IDS = CRITERIA.map(({ id }) => id);

/** Whether lag (2018:1937) asks for the criterion, by EN 301 549 V3.2.1. */
export function isRequiredByLaw({ since }: Criterion): boolean {
  return since !== '2.2';
}
