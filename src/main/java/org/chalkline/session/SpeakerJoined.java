package org.chalkline.session;

import org.chalkline.people.Person;

/** Somebody runs a session who did not before, in the same transaction. */
public record SpeakerJoined(Session session, Person person) {}
