import type { Failure } from './failure';

/** A picture on its way from somewhere to the crop page: how far it has come. */
export type Incoming =
  /** `page`: asked of the page that shows it; `site`: asked of the server that has it; `screen`: taken from the tab. */
  | { state: 'fetching'; from: 'page' | 'site' | 'screen' }
  /** The pictures of a page, of which the person takes one. */
  | { state: 'choosing'; candidates: Candidate[] }
  /** Its server shows it to pages, but gives it to no other site: the person may let us have it. */
  | { state: 'needs-access'; origin: string; canUseScreen: boolean }
  | { state: 'ready'; isFromScreen: boolean }
  | { state: 'failed'; failure: Failure };

/** One of the large pictures of a page. */
export interface Candidate {
  url: string;
  /** As shown or as it really is, whichever is known to be larger; in CSS pixels. */
  width: number;
  height: number;
}
