/** The receipt: the number in the register, the code to write down, and what happens next. */
import type { FormView } from '../../views/forms/form-view.ts';

export interface ReceiptProps {
  data: FormView;
  /** Absent when it could not be fetched; the code is enough to find the tip. */
  number?: string | undefined;
  code: string;
  /** Print and copy need JavaScript; a page without has the browser's own. */
  tools?: { onPrint: () => void; onCopy: () => void; copied: boolean };
}

export function Receipt({ data, number, code, tools }: ReceiptProps) {
  const { receipt } = data.words;
  return (
    <div class="receipt">
      <h1 tabIndex={-1} id="receipt-title">
        {receipt.title}
      </h1>
      {data.demonstration && <p class="notice amber">{data.demonstration}</p>}
      <div class="sheet">
        <dl>
          {number && (
            <div>
              <dt>{receipt.number}</dt>
              <dd class="tabular" dir="ltr">
                {number}
              </dd>
            </div>
          )}
          <div>
            <dt>{receipt.code}</dt>
            <dd class="code tabular" dir="ltr">
              {code}
            </dd>
          </div>
        </dl>
        <p>{receipt.codeText}</p>
        {tools && (
          <div class="buttons no-print">
            <button class="button" type="button" onClick={tools.onPrint}>
              {receipt.print}
            </button>
            <button class="button quiet" type="button" onClick={tools.onCopy}>
              {receipt.copy}
            </button>
            <span role="status">{tools.copied && receipt.copied}</span>
          </div>
        )}
      </div>
      {data.receipt && (
        <div class="flow" lang={data.receipt.own?.lang} dir={data.receipt.own?.dir}>
          {data.receipt.facts.map((fact) => (
            <p key={fact}>{fact}</p>
          ))}
        </div>
      )}
      <h2>{receipt.next}</h2>
      <p>{data.demonstration ? receipt.nextDemonstration : receipt.nextText}</p>
      <ul class="no-print">
        {data.receipt?.links.map(({ text, href }) => (
          <li key={href}>
            <a href={href}>{text}</a>
          </li>
        ))}
        <li>
          <a href={data.receiptPath}>{receipt.follow}</a>
        </li>
        <li>
          <a href={data.formPath}>{receipt.another}</a>
        </li>
      </ul>
    </div>
  );
}
