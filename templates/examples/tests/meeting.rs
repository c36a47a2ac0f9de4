//! The program `meeting` against a service that answers as the reference shows.

use graph_client::{Method::Post, json};

use super::Service;

#[path = "../../examples/meeting.rs"]
mod program;

#[tokio::test]
async fn the_first_suggestion_becomes_a_weekly_online_meeting() {
    let service = Service::default();
    let at = |time: &str| json!({ "dateTime": format!("2026-12-07T{time}.0000000"), "timeZone": "UTC" });
    let slot = json!({ "start": at("14:00:00"), "end": at("15:00:00") });
    let suggestion = json!({ "confidence": 100, "organizerAvailability": "free", "meetingTimeSlot": slot });
    let found = json!({ "emptySuggestionsReason": "", "meetingTimeSuggestions": [suggestion] });
    service.on(Post, "/v1.0/me/findMeetingTimes", found);
    let meeting = json!({ "joinUrl": "https://teams.microsoft.com/l/meetup-join/19" });
    service.on_created(Post, "/v1.0/me/events", json!({ "id": "AAMkAGI1", "onlineMeeting": meeting }));

    program::run(&service.client()).await.expect("the program runs");
    assert_eq!(
        service.json(0),
        json!({
            "attendees": [{ "type": "required", "emailAddress": { "address": "adele@contoso.com" } }],
            "timeConstraint": {
                "activityDomain": "work",
                "timeSlots": [{
                    "start": { "dateTime": "2026-12-07T09:00:00", "timeZone": "UTC" },
                    "end": { "dateTime": "2026-12-11T17:00:00", "timeZone": "UTC" },
                }],
            },
            "meetingDuration": "PT1H",
        })
    );
    assert_eq!(
        service.json(1),
        json!({
            "subject": "Planning",
            "start": at("14:00:00"),
            "end": at("15:00:00"),
            "attendees": [{ "type": "required", "emailAddress": { "address": "adele@contoso.com" } }],
            "recurrence": {
                "pattern": { "type": "weekly", "interval": 1, "daysOfWeek": ["monday"] },
                "range": { "type": "numbered", "startDate": "2026-12-07", "numberOfOccurrences": 10 },
            },
            "isOnlineMeeting": true,
            "onlineMeetingProvider": "teamsForBusiness",
        })
    );
    assert_eq!(service.headers("prefer"), ["outlook.timezone=\"UTC\""]);
}
