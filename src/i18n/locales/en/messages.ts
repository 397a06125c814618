/** English: one file a room or page, each message under its full id. */
import actionPlan from './action-plan.json';
import app from './app.json';
import areas from './areas.json';
import changes from './changes.json';
import common from './common.json';
import data from './data.json';
import documents from './documents.json';
import faults from './faults.json';
import frame from './frame.json';
import overview from './overview.json';
import people from './people.json';
import records from './records.json';
import search from './search.json';
import sources from './sources.json';
import timeline from './timeline.json';
import trade from './trade.json';
import visits from './visits.json';

export const englishMessages = {
  ...common,
  ...changes,
  ...data,
  ...frame,
  ...faults,
  ...app,
  ...overview,
  ...timeline,
  ...visits,
  ...documents,
  ...actionPlan,
  ...trade,
  ...areas,
  ...sources,
  ...records,
  ...people,
  ...search,
};
