/**
 * Pictures are made small and bare before they leave the editor's computer: a photograph from a telephone says where it
 * was taken. The browser decodes it, turns it as the camera noted, and draws it anew; only what is seen goes along.
 */
import { LONGEST_SIDE } from '../../scripts/pictures/limits.ts';
import { slugFrom } from '../../scripts/publisher/slug.ts';

const QUALITY = 0.82;
/** What is drawn anew. Other files go on as they are, and the content check refuses them. */
const PICTURES = /^image\/(?:jpeg|png|webp|avif|heic|heif|bmp)$/;
/** Our own event must not be taken once more. */
const READY = new WeakSet<Event>();

/** Stands between every file field of the page and whoever listens to it. */
export function shrinkUploads(page: Document, complain: (words: string) => void): void {
  page.addEventListener(
    'change',
    (event) => {
      const { target } = event;
      if (!(target instanceof HTMLInputElement) || target.type !== 'file' || READY.has(event))
        return;
      const files = [...(target.files ?? [])];
      if (!files.some(({ type }) => PICTURES.test(type))) return;
      event.stopImmediatePropagation();
      void shrinkAll(files, complain).then((made) => {
        target.files = inTransfer(made).files;
        again(target, new Event('change', { bubbles: true }));
      });
    },
    true,
  );
  page.addEventListener(
    'drop',
    (event) => {
      const { target, dataTransfer } = event;
      const files = [...(dataTransfer?.files ?? [])];
      if (target === null || READY.has(event) || !files.some(({ type }) => PICTURES.test(type)))
        return;
      event.stopImmediatePropagation();
      event.preventDefault();
      void shrinkAll(files, complain).then((made) =>
        again(
          target,
          new DragEvent('drop', {
            bubbles: true,
            cancelable: true,
            dataTransfer: inTransfer(made),
          }),
        ),
      );
    },
    true,
  );
}

function again(target: EventTarget, event: Event): void {
  READY.add(event);
  target.dispatchEvent(event);
}

function inTransfer(files: readonly File[]): DataTransfer {
  const transfer = new DataTransfer();
  for (const file of files) transfer.items.add(file);
  return transfer;
}

/** A file that the browser cannot read as a picture is left out, with words. */
async function shrinkAll(
  files: readonly File[],
  complain: (words: string) => void,
): Promise<File[]> {
  const made: File[] = [];
  for (const file of files) {
    if (!PICTURES.test(file.type)) made.push(file);
    else {
      try {
        made.push(await shrink(file));
      } catch {
        complain(`${file.name} går inte att läsa som en bild. Spara den som jpg och försök igen.`);
      }
    }
  }
  return made;
}

async function shrink(file: File): Promise<File> {
  const bitmap = await createImageBitmap(file, { imageOrientation: 'from-image' });
  const scale = Math.min(1, LONGEST_SIDE / Math.max(bitmap.width, bitmap.height));
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(bitmap.width * scale);
  canvas.height = Math.round(bitmap.height * scale);
  canvas.getContext('2d')?.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
  bitmap.close();
  // Drawings with flat colours and see-through parts stay PNG; photographs become JPEG.
  const type = file.type === 'image/png' ? 'image/png' : 'image/jpeg';
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, type, QUALITY));
  if (blob === null) throw new Error('The picture could not be written.');
  return new File([blob], pictureName(file.name, type), { type });
}

/** `IMG_2044 (Åsa).HEIC` → `img-2044-asa.jpg`: a name that the content takes. */
export function pictureName(name: string, type: 'image/png' | 'image/jpeg'): string {
  const stem = slugFrom(name.replace(/\.[^.]*$/, ''));
  return `${stem || 'bild'}.${type === 'image/png' ? 'png' : 'jpg'}`;
}
