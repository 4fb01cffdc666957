/** The picture files that entries name. Only what an entry shows is put on the site. */
import type { ImageMetadata } from 'astro';

const files = import.meta.glob<{ default: ImageMetadata }>('/src/pictures/*.{jpg,jpeg,png,webp}');

/** @throws Error when there is no such file: the content check has said so before */
export async function photographOf(file: string): Promise<ImageMetadata> {
  const load = files[file];
  if (!load) throw new Error(`Bilden ${file} finns inte.`);
  return (await load()).default;
}
