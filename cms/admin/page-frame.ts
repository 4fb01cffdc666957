/** The frame of the pages beside the site: the form, the choice of publisher, and the guides. */

export interface PageParts {
  title: string;
  /** Of /admin/, such as `editor.css`. */
  stylesheet: string;
  /** Lines of their own, indented. */
  head?: string;
  body: string;
}

/** A page in Swedish that search engines leave alone. */
export function htmlPage({ title, stylesheet, head = '', body }: PageParts): string {
  return `<!DOCTYPE html>
<html lang="sv">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="robots" content="noindex" />
    <title>${escaped(title)}</title>
    <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
    <link rel="stylesheet" href="/admin/${stylesheet}" />
${head}  </head>
  <body>
${body}  </body>
</html>
`;
}

/** Text within an element or an attribute. */
export function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
