/** English for the frame of the site and for its front page: all that `/` says, and no more, so that it loads little. */
import app from './app.json';
import common from './common.json';
import frame from './frame.json';
import front from './front.json';
import overview from './overview.json';

export const coreMessages = { ...common, ...frame, ...app, ...overview, ...front };
