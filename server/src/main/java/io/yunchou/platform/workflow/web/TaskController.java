package io.yunchou.platform.workflow.web;

import io.yunchou.platform.access.OpenToSignedIn;
import io.yunchou.platform.workflow.internal.Tasks;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The tasks of whoever asks. */
@RestController
@RequestMapping("/api/workflow/tasks")
class TaskController {
    private final Tasks tasks;

    TaskController(Tasks tasks) {
        this.tasks = tasks;
    }

    /** The documents that wait for a step of the caller. */
    @GetMapping
    @OpenToSignedIn
    List<Tasks.Task> mine() {
        return tasks.mine();
    }
}
