import type { FunctionComponent } from 'preact';
import type { FormField } from '../../views/forms/form-view.ts';
import { ErrorSummary } from './ErrorSummary.tsx';
import { Field } from './Field.tsx';

interface FormExample {
  title: string;
  component: FunctionComponent<Record<string, unknown>>;
  props: Record<string, unknown>;
}

const words = { optional: 'frivilligt', choose: 'Välj …', errorPrefix: 'Fel: ' };

function field(
  title: string,
  own: Pick<FormField, 'name' | 'control' | 'label'> & Partial<FormField>,
  shown: { answer?: string | string[]; error?: string } = {},
): FormExample {
  return {
    title,
    component: Field as unknown as FormExample['component'],
    props: { field: { required: true, ...own }, words, answer: shown.answer, error: shown.error },
  };
}

const choices: [string, string][] = [
  ['a', 'Ljus och sikt'],
  ['b', 'Trafik'],
];

export const formExamples: FormExample[] = [
  field('Ett av flera svar', {
    name: 'ex-ett',
    control: 'radios',
    label: 'Vad handlar det om?',
    choices,
  }),
  field('Flera svar', {
    name: 'ex-flera',
    control: 'checkboxes',
    label: 'Vilka dagar?',
    required: false,
    choices,
  }),
  field('Lista', { name: 'ex-lista', control: 'select', label: 'I vilket område?', choices }),
  field(
    'Textfält med fel',
    {
      name: 'ex-fel',
      control: 'email',
      label: 'Din e-post',
      hint: 'Till exempel: namn@exempel.se',
    },
    { answer: 'namn', error: 'Skriv en hel e-postadress.' },
  ),
  field('Lång text', { name: 'ex-text', control: 'textarea', label: 'Berätta', rows: 3 }),
  {
    title: 'Alla fel högst upp',
    component: ErrorSummary as unknown as FormExample['component'],
    props: {
      title: 'Något behöver rättas',
      text: 'Det du skrev finns kvar.',
      errors: [{ field: 'ex-fel', message: 'Skriv en hel e-postadress.' }],
    },
  },
];
