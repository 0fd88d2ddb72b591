/**
 * The whole video of a photo that moves; `v` and `p` are smaller previews of it
 * (core.telegram.org/api/files#animated-profile-pictures).
 */
export const VIDEO_TYPE = 'u';

/** Telegram takes videos of two megabytes at most (TDLib, inputChatPhotoAnimation): a much larger one is none of its. */
export const MOST_VIDEO_BYTES = 8 * 1024 * 1024;
