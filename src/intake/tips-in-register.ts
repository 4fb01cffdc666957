/** Tips as a view of the register of responses: the same rows, with the names that a tip's answers have. */
import type { NewResponse, ResponseStore, StoredResponse } from './response-store.ts';
import type { ClosedReason, ListFilter, NewTip, PutResult, StoredTip, TipStatus } from './store.ts';

/** The form whose responses are tips. */
export const TIPS = 'tips';

/** A tip as a response. */
export function responseOfTip(tip: StoredTip): StoredResponse;
export function responseOfTip(tip: NewTip): NewResponse;
export function responseOfTip(tip: NewTip | StoredTip): NewResponse {
  const { experience, category, area, timeBand, ...rest } = tip;
  const coded = { experience, category, area, ...(timeBand === undefined ? {} : { timeBand }) };
  return { ...rest, form: TIPS, coded };
}

/** A response to the tip form as a tip. */
export function tipOfResponse(response: StoredResponse): StoredTip {
  const { coded, ...tip }: Partial<StoredResponse> & Pick<StoredResponse, 'coded'> = response;
  const rest = { ...tip };
  delete rest.form;
  // Only the tip form writes these, and its schema has let them through.
  return { ...rest, ...coded } as unknown as StoredTip;
}

/** The half of a store that speaks of tips, on top of its register. */
export abstract class TipsInRegister {
  readonly responses: ResponseStore;

  constructor(responses: ResponseStore) {
    this.responses = responses;
  }

  async put(tip: NewTip): Promise<PutResult> {
    const result = await this.responses.put(responseOfTip(tip));
    if (result.outcome === 'full') throw new Error('A tip takes no place, and cannot lack one.');
    return { outcome: result.outcome, tip: tipOfResponse(result.response) };
  }

  async get(publisher: string, number: string): Promise<StoredTip | undefined> {
    return tipOnly(await this.responses.get(publisher, number));
  }

  async findByLookup(publisher: string, lookupHash: string): Promise<StoredTip | undefined> {
    return tipOnly(await this.responses.findByLookup(publisher, lookupHash));
  }

  async list({ publisher, isoWeek }: ListFilter = {}): Promise<StoredTip[]> {
    return (await this.responses.list({ publisher, isoWeek, form: TIPS })).map(tipOfResponse);
  }

  async setStatus(
    publisher: string,
    number: string,
    status: TipStatus,
    closedReason?: ClosedReason,
  ): Promise<boolean> {
    return this.responses.setStatus(publisher, number, status, closedReason);
  }

  async delete(publisher: string, number: string): Promise<boolean> {
    return this.responses.delete(publisher, number);
  }

  async sweep(
    publisher: string,
    before: { contacts?: string | undefined; tips?: string | undefined },
  ) {
    return this.responses.sweep(publisher, before);
  }
}

function tipOnly(response: StoredResponse | undefined): StoredTip | undefined {
  return response?.form === TIPS ? tipOfResponse(response) : undefined;
}
