/** What a picture may carry beside what it shows, in words that fit into “The picture carries …”. */
export const CAMERA = 'camera data (EXIF)';
export const PROGRAM = 'a description (XMP)';
export const ORIGIN = 'a record of how it was made (C2PA)';
export const WORDS = 'a text';
export const SECOND = 'a second picture';
/** Where phones put a film. */
export const BEHIND = 'something behind its end';
/** Whatever has no name here: only what is known to be part of a picture is let through. */
export const MORE = 'something beside what it shows';
