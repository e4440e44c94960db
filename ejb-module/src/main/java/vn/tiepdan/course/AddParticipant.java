package vn.tiepdan.course;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.tiepdan.shared.Folding;
import vn.tiepdan.shared.Invalid;

/**
 * Write down another body that receives together with us.
 *
 * @param name who came from it; null as long as nobody is named
 * @param task what it is to say or do
 * @param askedOn the day on which its files were asked for; null where none were
 */
public record AddParticipant(String body, String name, String task, LocalDate askedOn) implements Serializable {

    public AddParticipant {
        body = Folding.tidy(body);
        name = Folding.tidy(name);
        task = Folding.tidy(task);
        List<Invalid> found = new ArrayList<>();
        Invalid.unless(body != null, found, "body", "course.participant.body-missing");
        Invalid.unless(body == null || body.length() <= 200, found, "body", "course.participant.body-too-long");
        Invalid.unless(name == null || name.length() <= 120, found, "name", "course.participant.name-too-long");
        Invalid.unless(task != null, found, "task", "course.participant.task-missing");
        Invalid.unless(task == null || task.length() <= 300, found, "task", "course.participant.task-too-long");
        Invalid.refuse(found);
    }
}
