/** All that a draft takes, in one piece that is fetched when it is asked for. */
export { draftFeedback, draftSituation } from '../../domain/est/draft.ts';
export { draftService } from '../../domain/est/draft-service.ts';
export { draftFileName, draftText } from './draft-file.ts';
