package org.chalkline.interchange;

import java.util.ArrayList;
import java.util.List;
import org.chalkline.event.NewDay;
import org.chalkline.event.NewEvent;
import org.chalkline.event.NewRoom;
import org.chalkline.interest.Interest;
import org.chalkline.people.NewPerson;
import org.jspecify.annotations.Nullable;

/** A bundle as read, before it is known to be right: elements that could not be read are null, so that paths keep their numbers. */
final class Bundle {
    static final String FORMAT = "chalkline-bundle/1";

    @Nullable
    String about;

    @Nullable
    NewEvent event;

    List<String> equipment = List.of();
    final List<@Nullable NewDay> days = new ArrayList<>();
    final List<@Nullable NewRoom> rooms = new ArrayList<>();
    final List<@Nullable NewPerson> people = new ArrayList<>();
    final List<@Nullable BundleSession> sessions = new ArrayList<>();
    final List<@Nullable Interest> interest = new ArrayList<>();
}
