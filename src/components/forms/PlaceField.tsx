/**
 * A point on a map, as help beside the list and the words: offered where there is JavaScript, fetched when it is asked
 * for. Without JavaScript nothing of it is seen.
 *
 * The point stands in a text control that nobody sees, so that it is sent, read back and cleared as every other answer.
 */
import type { ComponentType } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { parsePoint } from '../../domain/publishers/map-point.ts';
import { positionInWords, type PlaceMapData } from '../../views/forms/place-map.ts';
import { fetchPart } from '../ui/fetch-part.ts';
import { describedBy, Help, LabelText, type FieldProps } from './FieldLabel.tsx';
import { suggestArea } from './suggest-area.ts';

/** The opened map; it is a component of its own, in what is fetched later. */
export interface PlacePanelProps {
  map: PlaceMapData;
  /** The point that the map opens at, as text; empty when none is chosen. */
  point: string;
  /** The area that is chosen in the list of the form, by its id. */
  area: string;
  choose: (point: string) => void;
}
type Panel = ComponentType<PlacePanelProps>;

export function PlaceField(props: FieldProps) {
  return props.map ? <PlaceQuestion {...props} map={props.map} /> : null;
}

function PlaceQuestion(props: FieldProps & { map: PlaceMapData }) {
  const { field, map, answer, error, live, position } = props;
  const input = useRef<HTMLInputElement>(null);
  const [point, setPoint] = useState(typeof answer === 'string' ? answer : '');
  const [panel, setPanel] = useState<{ Panel: Panel }>();
  const [isOpen, setOpen] = useState(false);
  const [said, say] = useState('');
  const { words: t } = map;
  // A point that was put back before the script took over, by the browser or from the telephone.
  useEffect(() => setPoint(input.current?.value ?? ''), [live]);
  const areas = () => {
    const list = input.current?.form?.elements.namedItem(field.areaField ?? '');
    return list instanceof HTMLSelectElement ? list : undefined;
  };
  const choose = (text: string) => {
    if (input.current) input.current.value = text;
    setPoint(text);
    input.current?.dispatchEvent(new Event('input', { bubbles: true }));
    say(text === '' ? t.removed : `${chosenWords(text, map)} ${suggestArea(text, map, areas())}`);
  };
  const toggle = async () => {
    if (isOpen || panel) {
      setOpen(!isOpen);
      say(isOpen ? '' : t.opened);
      return;
    }
    say(t.loading);
    try {
      const { loadPlacePanel } = await fetchPart(() => import('../map/place-map-panel.tsx'));
      setPanel({ Panel: await loadPlacePanel() });
      setOpen(true);
      say(t.opened);
    } catch {
      say(t.failed);
    }
  };
  const askTelephone = async () => {
    if (!position) return;
    say(position.asking);
    const asked = await import('../map/telephone-position.ts').then(
      ({ whereTelephoneIs }) => whereTelephoneIs(map.box, position),
      () => ({ said: position.failed, point: undefined }),
    );
    if (asked.point === undefined) {
      say(asked.said);
      return;
    }
    choose(asked.point);
    say(`${asked.said} ${chosenWords(asked.point, map)}`);
  };
  const failed = said === t.failed;
  // What is plain to see need not be written; what is awaited or went wrong must be.
  const isShown = (text: string) =>
    text !== '' &&
    text !== t.opened &&
    text !== t.removed &&
    !text.startsWith(chosenWords(point, map));
  return (
    // On paper there is the list and the words.
    <div class={error ? 'field wrong no-print' : 'field no-print'} hidden={!live}>
      <div
        role="group"
        aria-labelledby={`${field.name}-label`}
        aria-describedby={describedBy(props)}
      >
        <p class="label" id={`${field.name}-label`}>
          <LabelText {...props} />
        </p>
        <Help {...props} />
        <input
          ref={input}
          type="text"
          name={field.name}
          defaultValue={point}
          hidden
          tabIndex={-1}
        />
        {point !== '' && (
          <p>
            <strong>{chosenWords(point, map)}</strong>
          </p>
        )}
        <div class="buttons">
          <button
            class="button quiet"
            type="button"
            id={field.name}
            aria-expanded={isOpen}
            onClick={() => void toggle()}
          >
            {failed ? t.retry : isOpen ? t.close : t.open}
          </button>
          {position && live && 'geolocation' in navigator && (
            <button class="button quiet" type="button" onClick={() => void askTelephone()}>
              {position.use}
            </button>
          )}
          {point !== '' && (
            <button class="button quiet" type="button" onClick={() => choose('')}>
              {t.remove}
            </button>
          )}
        </div>
        <p role="status" class={isShown(said) ? '' : 'visually-hidden'}>
          {said}
        </p>
        {panel && (
          <div hidden={!isOpen}>
            <panel.Panel map={map} point={point} area={areas()?.value ?? ''} choose={choose} />
          </div>
        )}
      </div>
    </div>
  );
}

function chosenWords(point: string, map: PlaceMapData): string {
  return map.words.chosen.replace('{where}', () => {
    const position = parsePoint(point);
    return position ? positionInWords(position, map) : point;
  });
}
