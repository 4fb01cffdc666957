/** A form whose fields outlive its view, and a session that ends; and saving it, with somebody else's change in between. */
import { useState } from 'preact/hooks';
import { useDesk, useDraft } from '../desk-context.ts';
import type { DeskRecordKind, DeskTrouble, OpenedRecord } from '../contract.ts';

type Fields = Record<string, string>;

/**
 * The fields as written so far, how to change some, and how to begin anew. `name` is the form's own.
 *
 * @param revision of the record that `first` is from. The form keeps the one it was begun at: when somebody else saves
 * meanwhile and the desk fetches it, saving tells of that and does not write over it.
 */
export function useFormDraft<Form extends Fields>(name: string, first: Form, revision = 0) {
  const empty = JSON.stringify({ fields: first, revision });
  const [text, write] = useDraft(`form:${name}`, empty);
  const { fields: form, revision: readAt } = JSON.parse(text) as {
    fields: Form;
    revision: number;
  };
  return {
    form,
    readAt,
    /** What a field of the form needs to show its value and to change it. */
    field: (name: keyof Form) => ({
      value: form[name] ?? '',
      onValue: (value: string) => {
        write(JSON.stringify({ fields: { ...form, [name]: value }, revision: readAt }));
      },
    }),
    forget: () => {
      write(empty);
    },
  };
}

export interface Saving {
  busy: boolean;
  trouble?: DeskTrouble;
  /** What somebody else saved meanwhile; what was to be saved is `wanted`. */
  conflict?: { current: OpenedRecord; wanted: unknown };
}

/** Saves records of the desk. `done` is called when it is saved. */
export function useSaving() {
  const desk = useDesk();
  const [state, set] = useState<Saving>({ busy: false });
  const save = async (
    record: { kind: DeskRecordKind; id: string; revision: number },
    content: unknown,
    done: () => void = () => undefined,
  ) => {
    set({ busy: true });
    const outcome = await desk.save(record, content);
    if (outcome.ok) {
      set({ busy: false });
      done();
    } else if (outcome.problem === 'changed') {
      set({ busy: false, conflict: { current: outcome.current, wanted: content } });
    } else set({ busy: false, trouble: outcome.problem });
  };
  const remove = async (record: { kind: DeskRecordKind; id: string; revision: number }) => {
    set({ busy: true });
    const outcome = await desk.remove(record);
    set(outcome.ok ? { busy: false } : { busy: false, trouble: outcome.problem });
  };
  return {
    ...state,
    save,
    remove,
    clear: () => {
      set({ busy: false });
    },
  };
}
