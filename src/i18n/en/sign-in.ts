import type { Dictionary } from '../sv/index.ts';

export const signIn = {
  title: 'Signing in',
  done: 'You are signed in. This window will close by itself.',
  refused: {
    otherWindow: 'This window is not the one that you signed in from. Close it and sign in again.',
    notLetIn: 'GitHub did not let you in. Close this window and sign in again.',
    noAnswer: 'GitHub does not answer. Wait a while, then sign in again.',
    notTaken: 'GitHub did not accept your sign-in. Close this window and sign in again.',
  },
} satisfies Dictionary['signIn'];
