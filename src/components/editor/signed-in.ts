/**
 * `<signed-in>`: tells the admin page that opened this window how signing in went, in the words that Decap waits for.
 *
 * The token goes to a page of our own origin and to nothing else: both the page that answers and the address of every
 * message are checked, where the usual examples post to anyone who has opened the window.
 */
const PROVIDER = 'github';

class SignedIn extends HTMLElement {
  connectedCallback(): void {
    const { token, problem } = this.dataset;
    delete this.dataset['token'];
    const opener = window.opener as Window | null;
    if (opener === null) return;
    const { origin } = window.location;
    const answer =
      token === undefined
        ? `authorization:${PROVIDER}:error:${JSON.stringify({ message: problem })}`
        : `authorization:${PROVIDER}:success:${JSON.stringify({ token, provider: PROVIDER })}`;
    window.addEventListener('message', (event: MessageEvent<unknown>) => {
      if (event.origin !== origin || event.source !== opener) return;
      if (event.data === `authorizing:${PROVIDER}`) opener.postMessage(answer, origin);
    });
    opener.postMessage(`authorizing:${PROVIDER}`, origin);
  }
}

customElements.define('signed-in', SignedIn);
