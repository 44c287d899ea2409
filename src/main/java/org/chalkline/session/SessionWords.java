package org.chalkline.session;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What pages call the kinds of sessions and the parts that people have in them. */
@MessageBundle("session")
public interface SessionWords {
    /** On a note in the grid. */
    @Message(
            "{#switch kind.word}{#case 'talk'}Talk{#case 'whiteboard'}Whiteboard{#case 'demo'}Demo{#case 'code-walkthrough'}Code{#case 'discussion'}Discussion{#case 'hack'}Hacking{#else}Plenary{/switch}")
    String kindShort(Kind kind);

    @Message(
            "{#switch kind.word}{#case 'talk'}Talk{#case 'whiteboard'}Whiteboard discussion{#case 'demo'}Demo{#case 'code-walkthrough'}Code walkthrough{#case 'discussion'}Discussion{#case 'hack'}Hacking{#else}Plenary{/switch}")
    String kind(Kind kind);

    /** What somebody does in a session. */
    @Message(
            "{#switch role.word}{#case 'presenter'}presents{#case 'host'}hosts{#case 'reviewer'}reviews{#else}takes part{/switch}")
    String part(PartRole role);
}
