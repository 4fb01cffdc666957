/** Gives a file to the browser to save. Nothing is sent anywhere. */
import type { DownloadFile } from './export-files.ts';

export function download({ name, type, content }: DownloadFile): void {
  const address = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser has taken the file by then; what is left would stay in memory until the page is closed.
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, 10_000);
}
