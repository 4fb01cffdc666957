/** Signing in: a key file and its passphrase, which stay in the browser. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { desk as words } from '../../i18n/sv/desk.ts';
import { useDesk } from '../desk-context.ts';

export function SignIn() {
  const desk = useDesk();
  const { phase, problem } = desk.state;
  const form = useRef<HTMLFormElement>(null);
  const message = useRef<HTMLParagraphElement>(null);
  const [missing, setMissing] = useState(false);
  const opening = phase === 'opening';
  const trouble = missing ? words.signIn.noFile : problem && words.troubles[problem];
  useEffect(() => {
    if (trouble) message.current?.focus();
  }, [trouble, opening]);

  async function submit(event: Event) {
    event.preventDefault();
    if (!form.current || opening) return;
    const data = new FormData(form.current);
    const file = data.get('key');
    const chosen = file instanceof File && file.size > 0;
    setMissing(!chosen);
    if (!chosen) return;
    const passphrase = data.get('passphrase');
    const bytes = new Uint8Array(await file.arrayBuffer());
    // The field is emptied at once: nothing of the passphrase stays in the page.
    form.current.querySelectorAll('input[type=password]').forEach((input) => {
      (input as HTMLInputElement).value = '';
    });
    await desk.signIn(bytes, typeof passphrase === 'string' ? passphrase : '');
  }

  return (
    <div class="desk-sign-in flow">
      <h1>{words.signIn.title}</h1>
      <p class="lead">{words.signIn.lead}</p>
      {trouble && !opening && (
        <p class="notice rust" role="alert" tabIndex={-1} ref={message}>
          {trouble}
        </p>
      )}
      {desk.drafts.size > 0 && <p class="notice amber">{words.signIn.drafts(desk.drafts.size)}</p>}
      <form ref={form} class="sheet flow" onSubmit={(event) => void submit(event)} noValidate>
        <div class="desk-field">
          <label for="desk-key">{words.signIn.file}</label>
          <input id="desk-key" name="key" type="file" />
        </div>
        <div class="desk-field">
          <label for="desk-passphrase">{words.signIn.passphrase}</label>
          <p class="desk-hint" id="desk-passphrase-hint">
            {words.signIn.passphraseHint}
          </p>
          <input
            id="desk-passphrase"
            name="passphrase"
            type="password"
            autocomplete="off"
            aria-describedby="desk-passphrase-hint"
          />
        </div>
        <button type="submit" class="button" aria-disabled={opening}>
          {opening ? words.signIn.opening : words.signIn.submit}
        </button>
        <p role="status" class="visually-hidden">
          {opening ? words.signIn.opening : ''}
        </p>
      </form>
      <p>{words.signIn.help}</p>
    </div>
  );
}
