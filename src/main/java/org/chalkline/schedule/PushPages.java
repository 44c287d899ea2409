package org.chalkline.schedule;

import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import java.net.URI;
import java.util.Map;
import org.chalkline.interest.NewPushDevice;
import org.chalkline.interest.PushDevices;
import org.chalkline.people.CurrentUser;
import org.chalkline.shared.Answers;
import org.chalkline.shared.Form;
import org.chalkline.shared.Invalid;
import org.chalkline.shared.Roles;
import org.jboss.resteasy.reactive.RestResponse;

/** Which of a member's browsers are told of their agenda. */
@Path("/{event}/mine/push")
@RolesAllowed(Roles.ATTENDEE)
public class PushPages {
    private final PushDevices devices;
    private final MarkKeeper keeper;
    private final MineVisits visits;
    private final CurrentUser who;

    PushPages(PushDevices devices, MarkKeeper keeper, MineVisits visits, CurrentUser who) {
        this.devices = devices;
        this.keeper = keeper;
        this.visits = visits;
        this.who = who;
    }

    /** {@code what} is {@code on} or {@code off}, which a script says of its browser, or {@code none}, which a form says of all. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Produces({MediaType.TEXT_HTML, MediaType.APPLICATION_JSON})
    public RestResponse<String> choose(String event, MultivaluedMap<String, String> sent, HttpServerRequest request) {
        Form form = Form.sent(sent, Map.of());
        NewPushDevice device = new NewPushDevice(form.text("endpoint"), form.text("p256dh"), form.text("auth"));
        switch (form.text("what")) {
            case "on" -> devices.add(event, who.name(), device, Answers.language(request), keeper.version(event));
            case "off" -> devices.remove(event, who.name(), device);
            case "none" -> {
                devices.removeAll(event, who.name());
                return RestResponse.seeOther(
                        URI.create(visits.links(event, request).mineSaved() + "#push"));
            }
            default -> throw new Invalid("what", "must be on, off or none");
        }
        return RestResponse.noContent();
    }
}
