/**
 * The step in view, kept in the tab's history so that the browser's own Back goes to the step before
 * and not away from the form. Only the step's number is kept there: never an answer.
 */
import { useCallback, useEffect, useState } from 'preact/hooks';

interface StepState {
  tipStep: number;
}

export function useStepHistory(first: number): [number, (step: number) => void] {
  const [step, setStep] = useState(first);
  useEffect(() => {
    window.history.replaceState({ tipStep: first } satisfies StepState, '');
    const onPop = (event: PopStateEvent) => {
      setStep((event.state as StepState | null)?.tipStep ?? 0);
    };
    window.addEventListener('popstate', onPop);
    return () => window.removeEventListener('popstate', onPop);
  }, []);
  const goTo = useCallback((to: number) => {
    setStep((current) => {
      if (to !== current) window.history.pushState({ tipStep: to } satisfies StepState, '');
      return to;
    });
  }, []);
  return [step, goTo];
}
