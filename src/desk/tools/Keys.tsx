/** Who can read, and sealing everything anew when the keys have changed. */
import { useState } from 'preact/hooks';
import { desk as deskWords } from '../../i18n/sv/desk.ts';
import { deskSettings } from '../../i18n/sv/desk-settings.ts';
import type { ResealResult } from '../contract.ts';
import { useDesk } from '../desk-context.ts';

const words = deskSettings.keys;

export function Keys() {
  const desk = useDesk();
  const { coordinators, me } = desk.state;
  const [progress, setProgress] = useState('');
  const [result, setResult] = useState<ResealResult>();
  const working = progress !== '';

  async function reseal() {
    if (working) return;
    setResult(undefined);
    setProgress(words.working(0, desk.state.tips.length));
    try {
      setResult(await desk.resealAll((done, total) => setProgress(words.working(done, total))));
    } finally {
      setProgress('');
    }
  }

  return (
    <section class="flow">
      <h2>{words.title}</h2>
      <p>{words.lead}</p>
      <ul class="desk-keys">
        {coordinators.map(({ recipient, label }) => (
          <li key={recipient}>
            <strong>{label}</strong>
            {recipient === me?.recipient && ` (${words.you})`}
            <code>{recipient}</code>
          </li>
        ))}
      </ul>
      <p>{words.explain}</p>
      <p class="tip-buttons">
        <button
          type="button"
          class="desk-button"
          aria-disabled={working}
          onClick={() => void reseal()}
        >
          {words.reseal}
        </button>
        <span role="status">{progress}</span>
      </p>
      {result && (
        <div role="status">
          <p>{words.done(result.resealed)}</p>
          {result.closed > 0 && <p>{words.closed(result.closed)}</p>}
          {result.problem && <p>{words.stopped(deskWords.troubles[result.problem])}</p>}
          {result.changed > 0 && <p>{words.changedMeanwhile(result.changed)}</p>}
        </div>
      )}
    </section>
  );
}
