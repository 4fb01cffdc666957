/** What is shown when another company has taken what was sent. */
import { useLayoutEffect } from 'preact/hooks';
import type { HostedForm } from '../../../views/forms/form-view.ts';
import { HostedThanks } from '../HostedThanks.tsx';

export function HostedSent({ hosted }: { hosted: HostedForm }) {
  // Before anything is painted: a page has one heading.
  useLayoutEffect(() => {
    document.getElementById('form-intro')?.remove();
    document.getElementById('form-head')?.remove();
    document.title = hosted.thanks.title;
    document.getElementById('thanks-title')?.focus();
    window.scrollTo(0, 0);
  }, []);
  return <HostedThanks words={hosted.thanks} home={hosted.home} />;
}
