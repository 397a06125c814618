/**
 * True in the build that lies in one file (`npm run build:single`): opened from a disk it has no server behind it, so that
 * the fragment holds the address within the site. A constant of the build: the other branch is not in the file.
 */
export const isOneFile = import.meta.env.MODE === 'one-file';
