package vn.thidua.journey;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Addresses of the pages of tasks, works and meetings in the demo office; by the pattern of the address. */
@TestConfiguration
class ProgrammeAddresses {

    @Autowired
    private JdbcClient jdbc;

    Map<String, String> ofTasks(String campaign) {
        String task = "/tasks/"
                + jdbc.sql("select id from task where state = 'DONE' and campaign_id = cast(:campaign as uuid) limit 1")
                        .param("campaign", campaign)
                        .query(String.class)
                        .single();
        String all = "/campaigns/" + campaign + "/tasks";
        Map<String, String> paths = new LinkedHashMap<>();
        paths.put("/tasks", "/tasks");
        paths.put("/tasks/{task}", task);
        paths.put("/tasks/{task}/edit", task + "/edit");
        for (String part : List.of("/drafts", "/new", "/reminder", "/table")) {
            paths.put("/campaigns/{campaign}/tasks" + part, all + part);
        }
        return paths;
    }
}
