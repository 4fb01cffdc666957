/** The frame around the desk's views: signing in, the menu, what is going on, the lock. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { desk as words } from '../../i18n/sv/desk.ts';
import { DeskContext, useDesk } from '../desk-context.ts';
import type { LiveDesk } from '../desk.ts';
import { VIEWS } from '../views.ts';
import { SignIn } from './SignIn.tsx';
import { useIdleLock } from './useIdleLock.ts';

/** A clock that is further off than this is told of. */
const SKEW_MS = 5 * 60_000;

export function Shell({ desk }: { desk: LiveDesk }) {
  return (
    <DeskContext.Provider value={desk}>
      <Frame />
    </DeskContext.Provider>
  );
}

function Frame() {
  const desk = useDesk();
  const { phase } = desk.state;
  const locksSoon = useIdleLock(desk);
  return phase === 'open' ? <OpenDesk locksSoon={locksSoon} /> : <SignIn />;
}

function OpenDesk({ locksSoon }: { locksSoon: boolean }) {
  const desk = useDesk();
  const { me, problem, clockSkew } = desk.state;
  const [current, go] = useView();
  const heading = useRef<HTMLHeadingElement>(null);
  // After signing in, and at every change of view, a screen reader begins with what the view is.
  useEffect(() => heading.current?.focus(), [current.id]);
  const View = current.component;
  return (
    <>
      <div class="desk-bar no-print">
        <nav aria-label={words.navigation}>
          <ul>
            {VIEWS.map((view) => (
              <li key={view.id}>
                <a
                  href={`#${view.id}`}
                  aria-current={view === current ? 'page' : undefined}
                  onClick={() => go(view.id)}
                >
                  {view.label}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        <div class="desk-bar-end">
          {me && <span class="desk-me">{words.signedInAs(me.label)}</span>}
          <button type="button" class="desk-button" onClick={() => void desk.refresh()}>
            {words.refresh}
          </button>
          <button type="button" class="desk-button" onClick={() => desk.lock()}>
            {words.lock}
          </button>
        </div>
      </div>
      <Progress />
      {locksSoon && (
        <p class="notice amber" role="alert">
          {words.locksSoon}
        </p>
      )}
      {Math.abs(clockSkew) > SKEW_MS && (
        <p class="notice amber">{words.clock(Math.round(Math.abs(clockSkew) / 60_000))}</p>
      )}
      {problem && (
        <p class="notice rust" role="alert">
          {words.troubles[problem]}
        </p>
      )}
      <h1 ref={heading} tabIndex={-1}>
        {current.label}
      </h1>
      <View />
    </>
  );
}

/** How far the opening has come; said aloud at the end alone. */
function Progress() {
  const { progress } = useDesk().state;
  const { opened, total } = progress;
  const done = opened === total;
  return (
    <div class="desk-progress">
      {!done && (
        <label>
          <span>{words.progress(opened, total)}</span>
          <progress max={total} value={opened} />
        </label>
      )}
      <p role="status" class="visually-hidden">
        {done ? words.progressDone(total) : ''}
      </p>
    </div>
  );
}

/** The view whose id stands after `#`; the first when none does. */
function useView() {
  const find = () => VIEWS.find(({ id }) => id === location.hash.slice(1)) ?? VIEWS[0];
  const [view, set] = useState(find);
  useEffect(() => {
    const look = () => set(find());
    addEventListener('hashchange', look);
    return () => removeEventListener('hashchange', look);
  }, []);
  return [view, (id: string) => set(VIEWS.find((one) => one.id === id) ?? VIEWS[0])] as const;
}
