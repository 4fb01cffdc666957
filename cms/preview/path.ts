/** Where the editor posts an entry to see it. Exists only while `npm run cms` runs. */
export const PREVIEW_PATH = '/admin/forhandsvisning';
