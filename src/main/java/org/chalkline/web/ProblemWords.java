package org.chalkline.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What is said where a request cannot be answered as it was meant: on pages in their language, to programs in English. */
@MessageBundle("problem")
public interface ProblemWords {
    @Message("This cannot be done as things stand")
    String refused();

    @Message("There is nothing at this address")
    String nothingHere();

    @Message("Somebody was faster")
    String stale();

    @Message("Somebody changed this since you read it. Read it again, then repeat your change.")
    String staleNext();

    @Message("Something in the input needs another look")
    String invalid();

    @Message("That was too often")
    String tooOften();

    @Message("Your account may not do this")
    String forbidden();

    @Message("Sign in with an account that may, or ask an organizer.")
    String forbiddenNext();

    /** Follows the name of what is wrong. */
    @Message("cannot be read; a percent sign must start a character")
    String brokenForm();

    @Message("Somebody changed the same thing at the same moment")
    String collision();

    @Message("Read it again, then repeat your change.")
    String collisionNext();

    @Message("Changes cannot be stored just now")
    String busy();

    @Message("What is published can still be read. Try again in a few seconds.")
    String busyNext();

    @Message("Something went wrong here")
    String broken();

    /** @param id of the request, as the log has it */
    @Message("It is not your fault. Try again; if it stays, tell an organizer the number {id}.")
    String brokenNext(String id);

    /** Of an error that comes from HTTP itself. */
    @Message(
            "{#switch status}{#case 404}There is nothing at this address{#case 405}This address does not take that method{#case 406}None of the formats you accept is spoken here{#case 413}That is too much at once{#case 415}This address does not take that kind of content{#else}The request could not be carried out{/switch}")
    String title(int status);

    /** What to do about it. */
    @Message(
            "{#switch status}{#case 404}Check the address for a lost letter.{#case 405}The header Allow names the methods it takes.{#case 406}Accept application/json.{#case 413}Send less in one request.{#case 415}Send application/json.{#else}Check the request against the description at /q/openapi.{/switch}")
    String next(int status);

    /** Of a request that is refused before anything reads it.
     * @param code as problem documents have it */
    @Message(
            "{#switch code}{#case 'charset'}The content is in an unknown character set{#case 'boundary'}The form's parts have no boundary{#case 'dots'}The address has empty or dotted parts{#case 'length'}The length of the content is missing{#case 'too-large'}That is too much at once{#case 'other-site'}This was sent from another site{#else}The request cannot be read{/switch}")
    String edge(String code);

    /** What to do about it.
     * @param most KiB that are taken at that address */
    @Message(
            "{#switch code}{#case 'charset'}Send it in UTF-8.{#case 'boundary'}Send it as a browser does.{#case 'dots'}Write it without them.{#case 'length'}Send a Content-Length.{#case 'too-large'}At most {most} KiB are taken here. Send less, or a smaller file.{#case 'other-site'}Open the page here and send it again.{#else}It is malformed, or breaks off. Send it again.{/switch}")
    String edgeNext(String code, long most);
}
