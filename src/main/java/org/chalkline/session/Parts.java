package org.chalkline.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.chalkline.people.Person;
import org.chalkline.shared.Invalid;
import org.chalkline.shared.Violation;

/** Puts together who has which part, out of what a proposer says of others. */
final class Parts {
    private Parts() {}

    /** The proposer first, then those who must be there.
     * @param required slugs */
    static List<NewPart> ofProposer(Person proposer, PartRole role, List<String> required) {
        return with(new ArrayList<>(List.of(new NewPart(proposer.slug, role))), required);
    }

    /** Who presents, hosts and reviews stays; these must be there, and nobody else.
     * @param required slugs */
    static List<NewPart> with(Session session, List<String> required) {
        List<NewPart> parts = new ArrayList<>();
        for (Part part : session.people) {
            if (part.role != PartRole.REQUIRED) parts.add(new NewPart(part.person.slug, part.role));
        }
        return with(parts, required);
    }

    /** Those who run the session now and did not before. */
    static List<Person> joined(List<Part> before, List<Part> now) {
        Set<Long> known =
                before.stream().filter(Part::runs).map(part -> part.person.id).collect(Collectors.toSet());
        return now.stream()
                .filter(part -> part.runs() && !known.contains(part.person.id))
                .map(part -> part.person)
                .distinct()
                .toList();
    }

    private static List<NewPart> with(List<NewPart> parts, List<String> required) {
        for (String slug : required) {
            if (parts.stream().noneMatch(part -> part.person().equals(slug))) {
                parts.add(new NewPart(slug, PartRole.REQUIRED));
            }
        }
        return parts;
    }

    /** The slugs of people, given by name or slug.
     * @param known those who can be named
     * @throws Invalid naming those who cannot be found */
    static List<String> slugs(List<Person> known, List<String> names) {
        List<String> slugs = new ArrayList<>();
        List<Violation> wrong = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            String name = names.get(i).strip();
            List<Person> found = known.stream()
                    .filter(person -> person.name.equalsIgnoreCase(name))
                    .toList();
            if (found.isEmpty()) {
                found = known.stream()
                        .filter(person -> person.slug.equals(name))
                        .toList();
            }
            if (found.size() == 1) slugs.add(found.get(0).slug);
            else wrong.add(new Violation("required[" + i + "]", problem(name, found.isEmpty())));
        }
        if (!wrong.isEmpty()) throw new Invalid(wrong);
        return slugs;
    }

    private static String problem(String name, boolean isUnknown) {
        return (isUnknown ? "nobody here is called “" : "there are several people called “") + name
                + "”; name them in the text instead";
    }
}
