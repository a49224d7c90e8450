import { peopleOf, type PeopleOf } from '$lib/people/face-people';
import { peopleOnDate } from '$lib/people/people-file';
import { SITE_GEODATA } from '../geodata/fetch-geodata';

/** The people of any faces of a date; nothing for a date without. */
export async function fetchPeopleOf(date: string): Promise<PeopleOf | undefined> {
  const people = peopleOnDate(await SITE_GEODATA.people(), date);
  return people && peopleOf(people);
}
