/**
 * A saved page is read where there is no network; the form's address is outside what the page's worker looks after,
 * so a press would end in the browser's own error. `onLine` is only trusted when it says no.
 */
for (const form of document.querySelectorAll<HTMLFormElement>('form.helped')) {
  form.addEventListener('submit', (event) => {
    const status = form.querySelector<HTMLElement>('[data-needs-net]');
    if (!status) return;
    if (!navigator.onLine) event.preventDefault();
    status.textContent = navigator.onLine ? '' : (status.dataset['needsNet'] ?? '');
  });
}
