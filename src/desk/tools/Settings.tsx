/** The desk's own lists, and the keys. */
import { deskSettings as words } from '../../i18n/sv/desk-settings.ts';
import { useDesk } from '../desk-context.ts';
import { PLACES, placesOf, TEXT_BLOCKS, textBlocksOf } from '../settings.ts';
import { Keys } from './Keys.tsx';
import { ListEditor } from './ListEditor.tsx';
import { readBlocks, writeBlocks } from './text-blocks.ts';

export function Settings() {
  const desk = useDesk();
  const { places, revision } = placesOf(desk);
  const blocks = textBlocksOf(desk);
  return (
    <div class="desk-settings">
      <ListEditor
        id={PLACES}
        words={words.places}
        text={places.join('\n')}
        revision={revision}
        read={(text) => ({ places: linesOf(text) })}
      />
      <ListEditor
        id={TEXT_BLOCKS}
        words={words.blocks}
        text={writeBlocks(blocks.blocks)}
        revision={blocks.revision}
        read={(text) => ({ blocks: readBlocks(text) })}
      />
      <Keys />
    </div>
  );
}

function linesOf(text: string): string[] {
  return [...new Set(text.split('\n').map((line) => line.trim()))].filter((line) => line !== '');
}
