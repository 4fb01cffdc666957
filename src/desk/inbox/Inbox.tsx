/** The inbox: what came in, week by week. */
import { useDesk } from '../desk-context.ts';

export function Inbox() {
  const { state } = useDesk();
  return (
    <ul>
      {state.tips.map((tip) => (
        <li key={tip.number}>
          {tip.number} {typeof tip.content === 'string' ? '' : String(tip.content.answers['text'])}
        </li>
      ))}
    </ul>
  );
}
