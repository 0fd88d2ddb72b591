import type { World } from '../world';
import { addPhoto } from '../world/photos';
import type { Profile } from '../world/profile';
import { demoPicture } from './demo-picture';

const DEMO_PICTURES = 24;
const NEWEST_SECONDS = Date.parse('2025-06-21T12:00:00Z') / 1000;
/** 10,000 of them are eleven years. */
const APART_SECONDS = 9.6 * 60 * 60;

/**
 * In place of the photos that a profile has: so many, the newest called `photo 1`. They share the pictures of the
 * demo, which are read once; every twelfth moves.
 */
export function giveLongHistory(world: World, profile: Profile, count: number): void {
  profile.photos = [];
  for (let number = count; number >= 1; number -= 1) {
    const dateSeconds = Math.round(NEWEST_SECONDS - (number - 1) * APART_SECONDS);
    const files = demoPicture(`photo ${((number - 1) % DEMO_PICTURES) + 1}`);
    addPhoto(world, profile, { picture: `photo ${number}`, dateSeconds, files });
  }
}
