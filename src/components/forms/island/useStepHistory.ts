/**
 * The step in view, kept in the tab's history so that the browser's own Back goes to the step before
 * and not away from the form. Only the step's number is kept there: never an answer.
 */
import { useCallback, useEffect, useState } from 'preact/hooks';

interface StepState {
  formStep: number;
}

export function useStepHistory(first: number): [number, (step: number) => void] {
  const [step, setStep] = useState(first);
  useEffect(() => {
    window.history.replaceState({ formStep: first } satisfies StepState, '');
    const onPop = (event: PopStateEvent) => {
      setStep((event.state as StepState | null)?.formStep ?? 0);
    };
    window.addEventListener('popstate', onPop);
    return () => window.removeEventListener('popstate', onPop);
  }, []);
  const goTo = useCallback((to: number) => {
    setStep((current) => {
      if (to !== current) window.history.pushState({ formStep: to } satisfies StepState, '');
      return to;
    });
  }, []);
  return [step, goTo];
}
