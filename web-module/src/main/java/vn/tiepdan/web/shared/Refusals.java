package vn.tiepdan.web.shared;

import jakarta.ejb.EJBAccessException;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.FacesException;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.component.EditableValueHolder;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIInput;
import jakarta.faces.component.UISelectMany;
import jakarta.faces.component.visit.VisitResult;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.faces.event.PhaseId;
import jakarta.persistence.OptimisticLockException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Path;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Iterator;
import java.util.Optional;
import vn.tiepdan.audit.AuditTrail;
import vn.tiepdan.shared.DomainException;
import vn.tiepdan.shared.Invalid;
import vn.tiepdan.shared.Stale;

/**
 * The one place that decides how a refusal or a failure reaches the user.
 *
 * <p>A refused act is a message on the page, at its field where the page has it. A refusal on the way in is the page 404 or
 * 403. An expired page opens anew. Whatever else happens is the page 500 with an error id, under which it is logged without
 * anything a person typed.
 */
public class Refusals extends ExceptionHandlerFactory {

    private static final String NAMES_AUTHOR = "protection.text-names-author";
    private static final Logger LOG = System.getLogger("vn.tiepdan.web");

    public Refusals(ExceptionHandlerFactory wrapped) {
        super(wrapped);
    }

    @Override
    public ExceptionHandler getExceptionHandler() {
        return new Handler(getWrapped().getExceptionHandler());
    }

    private static final class Handler extends ExceptionHandlerWrapper {

        private Handler(ExceptionHandler wrapped) {
            super(wrapped);
        }

        @Override
        public void handle() {
            Iterator<ExceptionQueuedEvent> queued =
                    getUnhandledExceptionQueuedEvents().iterator();
            while (queued.hasNext()) {
                ExceptionQueuedEvent event = queued.next();
                queued.remove();
                FacesContext faces = FacesContext.getCurrentInstance();
                if (faces != null) {
                    tell(
                            faces,
                            event.getContext().getException(),
                            event.getContext().getPhaseId());
                }
            }
        }

        private static void tell(FacesContext faces, Throwable failure, PhaseId phase) {
            boolean act =
                    faces.isPostback() && !PhaseId.RENDER_RESPONSE.equals(phase) && !PhaseId.RESTORE_VIEW.equals(phase);
            Optional<ViewExpiredException> expired = Causes.find(failure, ViewExpiredException.class);
            Optional<DomainException> refusal = Causes.find(failure, DomainException.class);
            Optional<ConstraintViolationException> violations =
                    Causes.find(failure, ConstraintViolationException.class);
            Optional<String> constraint = Causes.violatedConstraint(failure);
            if (expired.isPresent()) {
                openAnew(faces);
            } else if (!faces.isPostback() && faces.isValidationFailed()) {
                send(faces, HttpServletResponse.SC_NOT_FOUND, null);
            } else if (refusal.isPresent()) {
                refused(faces, refusal.get().code());
                if (act) {
                    refusedAct(faces, refusal.get());
                } else {
                    send(faces, HttpServletResponse.SC_NOT_FOUND, null);
                }
            } else if (violations.isPresent() && act) {
                violations
                        .get()
                        .getConstraintViolations()
                        .forEach(violation -> message(faces, field(violation), words(violation)));
            } else if (Causes.find(failure, EJBAccessException.class).isPresent()) {
                refused(faces, "access.role-missing");
                if (act) {
                    message(faces, null, texts().get("problem.role-missing"));
                } else {
                    send(faces, HttpServletResponse.SC_FORBIDDEN, null);
                }
            } else if (Causes.find(failure, OptimisticLockException.class).isPresent() && act) {
                message(faces, null, texts().get("problem.stale"));
                renew(faces);
            } else if (constraint.isPresent() && act) {
                String key = "constraint." + constraint.get();
                message(faces, null, texts().get(texts().has(key) ? key : "problem.constraint"));
            } else {
                unexpected(faces, failure);
            }
        }

        private static void refusedAct(FacesContext faces, DomainException refusal) {
            if (refusal instanceof Invalid invalid) {
                invalid.all().forEach(each -> message(faces, each.field(), texts().of(each)));
            } else {
                message(
                        faces,
                        NAMES_AUTHOR.equals(refusal.code()) ? TellingField.on(faces) : null,
                        texts().of(refusal));
            }
            if (refusal instanceof Stale) {
                renew(faces);
            }
        }

        /** The page shows what was saved in between; when that is no longer there for the caller, it stays as it was. */
        private static void renew(FacesContext faces) {
            StaleSave refused = new StaleSave();
            try {
                CDI.current().getBeanManager().getEvent().fire(refused);
                if (!refused.isTaken()) {
                    FreshPage.open(faces);
                    CDI.current().select(Staleness.class).get().tell(true);
                }
            } catch (RuntimeException gone) {
                LOG.log(Level.DEBUG, "The record cannot be read anew: " + Causes.anonymous(gone));
                CDI.current().select(Staleness.class).get().tell(false);
            }
        }

        private static void openAnew(FacesContext faces) {
            ExternalContext external = faces.getExternalContext();
            faces.addMessage(
                    null, new FacesMessage(FacesMessage.SEVERITY_WARN, texts().get("problem.view-expired"), null));
            external.getFlash().setKeepMessages(true);
            try {
                HttpServletRequest asked = (HttpServletRequest) external.getRequest();
                external.redirect(
                        asked.getRequestURI() + (asked.getQueryString() == null ? "" : "?" + asked.getQueryString()));
            } catch (IOException e) {
                throw new FacesException(e);
            }
            faces.responseComplete();
        }

        private static void refused(FacesContext faces, String code) {
            String page =
                    faces.getViewRoot() == null ? null : faces.getViewRoot().getViewId();
            CDI.current().select(AuditTrail.class).get().refused("web.refused", page, code);
        }

        private static void message(FacesContext faces, String field, String words) {
            UIComponent input = field == null || faces.getViewRoot() == null ? null : field(faces, field);
            if (input instanceof EditableValueHolder typed) {
                typed.setValid(false);
                keepTyped(faces, input);
            }
            faces.addMessage(
                    input == null ? null : input.getClientId(faces),
                    new FacesMessage(FacesMessage.SEVERITY_ERROR, words, null));
            faces.validationFailed();
            faces.renderResponse();
        }

        /** A field that is not valid shows what was submitted, and that is gone once the act was tried: nothing typed is lost. */
        private static void keepTyped(FacesContext faces, UIComponent field) {
            String typed = faces.getExternalContext().getRequestParameterMap().get(field.getClientId(faces));
            if (field instanceof UIInput input && !(field instanceof UISelectMany) && typed != null) {
                input.setSubmittedValue(typed);
            }
        }

        /** The field that is shown under this name: of the forms of a page, which may share a name, one is. */
        private static UIComponent field(FacesContext faces, String name) {
            String id = name.substring(name.lastIndexOf('.') + 1);
            UIComponent[] found = new UIComponent[1];
            faces.getViewRoot().visitTree(TellingField.shown(faces), (visit, component) -> {
                if (component instanceof EditableValueHolder && id.equals(component.getId())) {
                    found[0] = component;
                    return VisitResult.COMPLETE;
                }
                return VisitResult.ACCEPT;
            });
            return found[0];
        }

        private static String field(ConstraintViolation<?> violation) {
            String last = null;
            for (Path.Node node : violation.getPropertyPath()) {
                last = node.getName() == null ? last : node.getName();
            }
            return last;
        }

        /** A constraint of ours may name a text of ours; the usual ones have one sentence each. */
        private static String words(ConstraintViolation<?> violation) {
            String template = violation.getMessageTemplate();
            if (!template.startsWith("{")) {
                return texts().get(template);
            }
            String constraint = violation
                    .getConstraintDescriptor()
                    .getAnnotation()
                    .annotationType()
                    .getSimpleName();
            String key = "constraint." + constraint;
            Object max = violation.getConstraintDescriptor().getAttributes().getOrDefault("max", "");
            Object bound = violation.getConstraintDescriptor().getAttributes().getOrDefault("value", max);
            return texts().has(key) ? texts().with(key, bound) : texts().get("problem.value");
        }

        private static void unexpected(FacesContext faces, Throwable failure) {
            String errorId = ErrorId.next();
            LOG.log(Level.ERROR, "Error " + errorId + ": " + Causes.anonymous(failure));
            if (faces.getPartialViewContext().isAjaxRequest()
                    && !faces.getExternalContext().isResponseCommitted()) {
                message(faces, null, texts().with("problem.unexpected", errorId));
            } else {
                send(faces, HttpServletResponse.SC_INTERNAL_SERVER_ERROR, errorId);
            }
        }

        private static void send(FacesContext faces, int status, String errorId) {
            ExternalContext external = faces.getExternalContext();
            if (external.isResponseCommitted()) {
                faces.responseComplete();
                return;
            }
            try {
                external.responseReset();
                external.getRequestMap().put(ErrorId.ATTRIBUTE, errorId);
                external.responseSendError(status, null);
            } catch (IOException e) {
                throw new FacesException(e);
            }
            faces.responseComplete();
        }

        private static Texts texts() {
            return CDI.current().select(Texts.class).get();
        }
    }
}
