/** English, whole: one file a room or page, each message under its full id. */
import actionPlan from './action-plan.json';
import areas from './areas.json';
import asOf from './as-of.json';
import calendar from './calendar.json';
import changes from './changes.json';
import cite from './cite.json';
import { coreMessages } from './core.ts';
import corridors from './corridors.json';
import data from './data.json';
import documents from './documents.json';
import downloads from './downloads.json';
import embed from './embed.json';
import faults from './faults.json';
import labels from './labels.json';
import oneFile from './one-file.json';
import people from './people.json';
import picture from './picture.json';
import print from './print.json';
import records from './records.json';
import report from './report.json';
import search from './search.json';
import sources from './sources.json';
import timeline from './timeline.json';
import trade from './trade.json';
import visits from './visits.json';

export const englishMessages = {
  ...coreMessages,
  ...cite,
  ...labels,
  ...embed,
  ...faults,
  ...asOf,
  ...changes,
  ...corridors,
  ...data,
  ...timeline,
  ...visits,
  ...documents,
  ...actionPlan,
  ...trade,
  ...areas,
  ...sources,
  ...print,
  ...records,
  ...oneFile,
  ...people,
  ...picture,
  ...report,
  ...search,
  ...calendar,
  ...downloads,
};
