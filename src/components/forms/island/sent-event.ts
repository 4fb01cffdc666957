/** Told to the document when a form has been received: what was kept of it may go. */
export const RESPONSE_SENT = 'response-sent';
