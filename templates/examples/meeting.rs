//! Finds a time for a meeting, and makes it a weekly online meeting.

use std::env;

use graph_client::{
    Client, Error, new,
    v1_0::{
        models::{
            ActivityDomain, AttendeeType, DayOfWeek, Event, OnlineMeetingProviderType, RecurrencePatternType,
            RecurrenceRangeType,
        },
        user,
    },
};

#[tokio::main]
async fn main() -> Result<(), Error> {
    run(&Client::new(env::var("GRAPH_TOKEN").expect("GRAPH_TOKEN is set"))).await
}

pub async fn run(client: &Client) -> Result<(), Error> {
    let wanted = new!(user::FindMeetingTimesBody {
        attendees: [{ type_: AttendeeType::Required, email_address: { address: "adele@contoso.com" } }],
        time_constraint: {
            activity_domain: ActivityDomain::Work,
            time_slots: [{
                start: { date_time: "2026-12-07T09:00:00", time_zone: "UTC" },
                end: { date_time: "2026-12-11T17:00:00", time_zone: "UTC" },
            }],
        },
        meeting_duration: "PT1H",
    });
    let found = user::find_meeting_times_me(&wanted).send(client).await?;
    let suggestions = found.meeting_time_suggestions.unwrap_or_default();
    let Some(slot) = suggestions.into_iter().find_map(|one| one.meeting_time_slot) else {
        println!("no time: {:?}", found.empty_suggestions_reason);
        return Ok(());
    };

    let meeting = new!(Event {
        subject: "Planning",
        start: slot.start,
        end: slot.end,
        attendees: [{ type_: AttendeeType::Required, email_address: { address: "adele@contoso.com" } }],
        recurrence: {
            pattern: { type_: RecurrencePatternType::Weekly, interval: 1, days_of_week: [DayOfWeek::Monday] },
            range: { type_: RecurrenceRangeType::Numbered, start_date: "2026-12-07", number_of_occurrences: 10 },
        },
        is_online_meeting: true,
        online_meeting_provider: OnlineMeetingProviderType::TeamsForBusiness,
    });
    let created = user::create_event_me(&meeting).prefer("outlook.timezone=\"UTC\"").send(client).await?;
    println!("{:?}", created.online_meeting.and_then(|meeting| meeting.join_url));
    Ok(())
}
