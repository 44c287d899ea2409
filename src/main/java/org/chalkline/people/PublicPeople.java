package org.chalkline.people;

import java.util.List;

/** What everybody may read of people: those with a part in the newest published version. */
public interface PublicPeople {
    List<PublicPerson> people(String event);

    /** The same; none if nothing is published. */
    List<PublicPerson> lookUpPeople(String event);
}
