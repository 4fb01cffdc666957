/** The receipt after sending: the code is derived here, the number fetched with it, by POST. */
import { useEffect, useState } from 'preact/hooks';
import type { FormView } from '../../../views/forms/form-view.ts';
import { Receipt } from '../Receipt.tsx';
import { RESPONSE_SENT } from './response-events.ts';

interface SentProps {
  data: FormView;
  code: Promise<string>;
}

export function Sent({ data, code }: SentProps) {
  const [shown, setShown] = useState<{ code: string; number?: string }>();
  const [copied, setCopied] = useState(false);
  useEffect(() => {
    const intro = document.getElementById('form-intro');
    intro?.remove();
    document.getElementById('form-head')?.remove();
    document.dispatchEvent(new Event(RESPONSE_SENT));
    void code.then(async (text) => {
      setShown({ code: text });
      const number = await fetchNumber(data, text);
      if (number) setShown({ code: text, number });
    });
  }, []);
  useEffect(() => {
    if (!shown) return;
    document.title = data.words.receipt.title;
    document.getElementById('receipt-title')?.focus();
    window.scrollTo(0, 0);
  }, [shown?.code]);
  if (!shown) return null;
  return (
    <Receipt
      data={data}
      code={shown.code}
      number={shown.number}
      tools={{
        onPrint: () => window.print(),
        onCopy: () => void navigator.clipboard.writeText(shown.code).then(() => setCopied(true)),
        copied,
      }}
    />
  );
}

/** The number in the register. The code is enough to find what was sent, so failing is not fatal. */
async function fetchNumber(data: FormView, code: string): Promise<string | undefined> {
  try {
    const body = new FormData();
    body.set('code', code);
    body.set('_lang', data.lang);
    const answer = await fetch(`/f/${data.key.replace(/-[^-]+$/, '-kvitto')}`, {
      method: 'POST',
      headers: { Accept: 'application/json' },
      body,
    });
    const { number } = (await answer.json()) as { number?: string };
    return number;
  } catch {
    return undefined;
  }
}
