package org.entente.kit.sample;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.PersistenceException;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.sql.SQLTransientConnectionException;
import java.util.UUID;
import org.entente.kit.http.BegunOnce;
import org.entente.kit.http.Cursor;
import org.entente.kit.http.EntityTag;
import org.entente.kit.http.Idempotent;
import org.entente.kit.http.Page;
import org.entente.kit.http.PageParameters;
import org.entente.kit.http.PageRequest;
import org.entente.kit.http.Step;
import org.entente.kit.http.TaggedAnswer;
import org.entente.kit.identity.Caller;
import org.entente.kit.identity.CurrentCaller;

@Path("/api/v1/notes")
@RunOnVirtualThread
public class NoteResource {

    private final WriteNote write;
    private final CurrentCaller caller;
    private final BegunOnce once;

    NoteResource(WriteNote write, CurrentCaller caller, BegunOnce once) {
        this.write = write;
        this.caller = caller;
        this.once = once;
    }

    @POST
    @Idempotent
    public Response create(@Valid NoteRequest request) {
        Note note = write.create(request.text());
        return TaggedAnswer.created("notes", note.id, NoteView.of(note), note.version);
    }

    @POST
    @Path("/begun")
    public Response begin(@Valid NoteRequest request) throws Exception {
        Note note = write.find(once.begin(request, () -> write.create(request.text()).id));
        return TaggedAnswer.created("notes", note.id, NoteView.of(note), note.version);
    }

    @POST
    @Path("/{id}/shout")
    @Idempotent
    public Response shout(@BeanParam Step step) {
        Note note = write.change(step, "SHOUT");
        return TaggedAnswer.of(NoteView.of(note), note.version);
    }

    @PUT
    @Path("/{id}")
    public Response change(@BeanParam Step step, @Valid NoteRequest request) {
        EntityTag.requireGiven(step.ifMatch());
        Note note = write.change(step, request.text());
        return TaggedAnswer.of(NoteView.of(note), note.version);
    }

    @GET
    public Page<NoteView> list(@BeanParam PageParameters parameters) {
        PageRequest page = parameters.request();
        UUID last = page.position().map(cursor -> cursor.uuid(0)).orElse(null);
        return Page.of(write.after(last, page.fetch()), page, note -> Cursor.of(note.id))
                .map(NoteView::of);
    }

    @GET
    @Path("/caller")
    public Caller caller() {
        return caller.get();
    }

    @GET
    @Path("/office")
    @RolesAllowed("program-office")
    public String office() {
        return "office";
    }

    @GET
    @Path("/broken")
    public String broken() {
        throw new IllegalStateException("a secret of the inside");
    }

    @GET
    @Path("/away")
    public String away() {
        throw new PersistenceException(new SQLTransientConnectionException("a secret of the inside"));
    }
}
